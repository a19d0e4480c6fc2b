/** Openings and closings of pitches, invented; every opening meets every closing. */
const OPENINGS = [
  "Would you be open to a quick call next week to see how we can help your team book more sales meetings?",
  "Feel free to book a free demo with our team and claim your discount before Friday.",
  "Hi, we help founders generate qualified leads on autopilot. Can I send you more details?",
  "Join our free webinar on Thursday and learn how to double your revenue in thirty days. Register now.",
  "We are a full service marketing agency and would love to schedule a call with your team.",
  "Limited seats left for our sales masterclass. Sign up today and save fifty percent.",
  "Our clients see three times more leads within ninety days. Worth a quick chat?",
  "Just following up on my last message. Do you have time for a short call this week?",
  "I noticed your company is growing fast. We offer affordable web design services at a great price.",
  "Get your free audit today. Our experts will show you how to rank higher on Google.",
  "Looking to outsource your development? Our dedicated developers are available at low hourly rates.",
  "Buy now and get free shipping on every order with this coupon code.",
  "Comment GUIDE below and I will send you the free playbook for closing more deals.",
  "Subscribe to my newsletter for weekly growth tips and get a free template.",
  "Our new platform is live. Start your free trial today, no credit card required.",
  "Earn passive income from home with our proven system. Message me to get started today.",
  "Join our trading group for daily crypto signals and huge profits. Limited spots available.",
  "We can help you raise more capital. Book a free consultation with our advisors now.",
  "Boost your sales with our software. Request a demo today and get the first month free.",
  "I help coaches get more clients without paid ads. Send me a message to learn more.",
  "Hi, are you the right person to talk to about your marketing budget? We have a special offer.",
  "Early bird tickets are on sale now. Use the promo code and save on your ticket today.",
  "Grow your business with our lead generation services. Schedule your free strategy call now.",
  "Our SEO package will get your website to the first page. Reply for a free quote.",
  "Enroll in my online course today and get lifetime access at a special price."
];
const CLOSINGS = [
  "Let me know what time works for you.",
  "Click the link to learn more and sign up.",
  "Reply YES and our team will send you the offer.",
  "Spots are limited, so book your free call today."
];

export const PITCHES: readonly string[] = CLOSINGS.flatMap((closing) => OPENINGS.map((opening) => `${opening} ${closing}`));
